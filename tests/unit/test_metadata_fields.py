"""What single fields mean: regions, labels, flags, coordinates, prompts of generators."""

import json

import pytest

from albumen.core.metadata.generation import read_generation
from albumen.core.metadata.keywords import tag_names
from albumen.core.metadata.xmp_fields import xmp_fields

HEAD = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
 xmlns:digiKam="http://www.digikam.org/ns/1.0/" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
 xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#" """
TAIL = b"</rdf:Description></rdf:RDF></x:xmpmeta>"


def fields(attributes=b"", elements=b""):
    return xmp_fields(HEAD + attributes + b">" + elements + TAIL)


def test_marked_people_are_read():
    listed = b"""<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>
    <rdf:li><rdf:Description mwg-rs:Name="Ada" mwg-rs:Type="Face"><mwg-rs:Area stArea:x="0.5" stArea:y="0.25"
      stArea:w="0.1" stArea:h="0.2" stArea:unit="normalized"/></rdf:Description></rdf:li>
    <rdf:li mwg-rs:Name="nowhere"/></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"""
    (region,) = fields(elements=listed)["regions"]
    assert (region.name, region.kind, region.x, region.y, region.width, region.height) == (
        "Ada", "Face", 0.5, 0.25, 0.1, 0.2,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        (b'xmp:Rating="-1"', {"rating": 0, "flag": -1}),
        (b'xmp:Rating="3" digiKam:PickLabel="3"', {"rating": 3, "flag": 1}),
        (b'xmp:Label="Purple"', {"label": "purple"}),
        (b'digiKam:ColorLabel="2"', {"label": "orange"}),
        (b'xmp:Label="Winner"', {"label": "Winner"}),
        (
            b'exif:GPSLatitude="33,51.4S" exif:GPSLongitude="151,12,30E"',
            {"latitude": -33.8566667, "longitude": 151.2083333},
        ),
        (b'exif:ExposureTime="1/250" exif:FNumber="28/10"', {"exposure_time": 0.004, "f_number": 2.8}),
    ],
)
def test_fields_as_programs_write_them(attributes, expected):
    assert fields(attributes) == expected


def test_prompts_of_generators_are_found():
    graph = {"6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a red fox", "clip": ["4", 1]}}}
    found = read_generation({"prompt": json.dumps(graph)}, "")
    assert (found.generator, found.prompt) == ("ComfyUI", "a red fox")
    invoke = json.dumps({"positive_prompt": "a lake", "seed": 1})
    assert read_generation({"invokeai_metadata": invoke}, "").prompt == "a lake"
    novel = read_generation({"Software": "NovelAI", "Description": "a tower", "Comment": "{}"}, "")
    assert (novel.generator, novel.prompt) == ("NovelAI", "a tower")
    comment = "a boat\nNegative prompt: fog\nSteps: 20, Sampler: Euler a"
    assert read_generation({}, comment).prompt == "a boat"
    assert read_generation({"prompt": "[" * 100_000}, "").generator == "ComfyUI"  # damaged, and no harm
    assert read_generation({"Comment": "made at home"}, "").generator == ""


def test_a_keyword_that_is_part_of_a_path_is_no_tag_of_its_own():
    assert tag_names(("Animals", "Dog", "Sea"), ("Animals/Dog",)) == ("Animals/Dog", "Sea")
