import io
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, TiffImagePlugin

from albumen.core import xmp
from albumen.core.dates import exif_datetime, mtime_datetime, name_datetime, xmp_datetime
from albumen.core.metadata import PhotoMetadata, read_metadata
from helpers import photos


def read(**save: object) -> PhotoMetadata:
    with Image.open(io.BytesIO(photos.jpeg_bytes(photos.picture(1), **save))) as image:
        image.load()
        return read_metadata(image)


def test_exif_is_read():
    found = read(
        exif=photos.exif_bytes(
            orientation=6,
            taken="2023:05:14 12:34:56",
            offset="+02:00",
            camera=("NIKON", "NIKON D750"),
            lens="50mm f/1.8",
            gps=(-33.856784, 151.215297),
            rating=4,
            description="The harbour",
        )
    )
    assert found.orientation == 6
    assert found.taken_at == datetime(2023, 5, 14, 12, 34, 56, tzinfo=timezone(timedelta(hours=2)))
    assert found.taken_source == "exif"
    assert (found.camera, found.lens) == ("NIKON D750", "50mm f/1.8")
    assert (found.latitude, found.longitude) == (
        pytest.approx(-33.856784, abs=1e-5),
        pytest.approx(151.215297, abs=1e-5),
    )
    assert (found.exposure_time, found.f_number, found.iso, found.focal_length) == (0.004, 2.8, 400, 35.0)
    assert (found.rating, found.caption) == (4, "The harbour")


def test_xmp_is_read():
    packet = photos.xmp_packet(keywords=("sea", "boat"), rating=3, date="2019-07-01T10:20:30+01:00", description="Calm")
    found = read(xmp=packet)
    assert found.keywords == ("sea", "boat")
    assert found.keyword_paths == ("places/coast",)
    assert (found.rating, found.caption, found.taken_source) == (3, "Calm", "xmp")
    assert found.taken_at == datetime(2019, 7, 1, 10, 20, 30, tzinfo=timezone(timedelta(hours=1)))


def test_exif_goes_before_xmp_but_for_stars():
    packet = photos.xmp_packet(rating=1, date="2001-01-01T00:00:00", description="xmp")
    exif = photos.exif_bytes(taken="2020:02:02 02:02:02", rating=5, description="exif")
    found = read(xmp=packet, exif=exif)
    assert (found.rating, found.caption, found.taken_at.year) == (
        1,
        "exif",
        2020,
    )  # stars are XMP's: other programs change them only there


def test_iptc_is_read():
    def dataset(number: int, text: bytes) -> bytes:
        return b"\x1c\x02" + bytes([number]) + len(text).to_bytes(2, "big") + text

    iptc = dataset(25, b"hill") + dataset(25, b"caf\xc3\xa9") + dataset(120, b"On the hill")
    resource = b"8BIM\x04\x04\0\0" + len(iptc).to_bytes(4, "big") + iptc + b"\0" * (len(iptc) % 2)
    segment = b"Photoshop 3.0\0" + resource
    whole = photos.jpeg_bytes(photos.picture(1))
    marked = whole[:2] + b"\xff\xed" + (len(segment) + 2).to_bytes(2, "big") + segment + whole[2:]
    with Image.open(io.BytesIO(marked)) as image:
        image.load()
        found = read_metadata(image)
    assert (found.keywords, found.caption) == (("hill", "café"), "On the hill")


def test_the_prompt_of_an_image_generator_is_kept(tmp_path):
    prompt = "a lighthouse at dawn\nNegative prompt: fog\nSteps: 20, Sampler: Euler a"
    with Image.open(photos.png_with_prompt(tmp_path / "made.png", prompt)) as image:
        image.load()
        assert read_metadata(image).generation == prompt
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + prompt.encode("utf-16-be")
    found = read(exif=exif.tobytes())
    assert (found.generation, found.caption) == (prompt, "")


@pytest.mark.filterwarnings("ignore::UserWarning")  # the index process sends them to its log
def test_damaged_exif_costs_nothing_but_itself():
    found = read(exif=b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + b"\x12\x01\x03\0" + b"\xff" * 40)
    assert found.orientation == 1


def test_tiff_tags_of_odd_types_do_no_harm():
    info = TiffImagePlugin.ImageFileDirectory_v2()
    info[270] = "caption"
    buffer = io.BytesIO()
    photos.picture(1).save(buffer, "TIFF", tiffinfo=info)
    with Image.open(buffer) as image:
        image.load()
        assert read_metadata(image).caption == "caption"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("IMG_20230514_123456.jpg", datetime(2023, 5, 14, 12, 34, 56)),
        ("PXL_20230514_123456789.jpg", datetime(2023, 5, 14, 12, 34, 56)),
        ("WhatsApp Image 2023-05-14 at 12.34.56.jpeg", datetime(2023, 5, 14, 12, 34, 56)),
        ("Screenshot_2023-05-14-12-34-56.png", datetime(2023, 5, 14, 12, 34, 56)),
        ("signal-2023-05-14-123456.jpg", datetime(2023, 5, 14, 12, 34, 56)),
        ("IMG-20230514-WA0001.jpg", datetime(2023, 5, 14)),
        ("2023_05_14.png", datetime(2023, 5, 14)),
        ("DSC_0042.JPG", None),
        ("invoice-120230514.png", None),
        ("20231399_000000.jpg", None),
        ("20230231.jpg", None),
    ],
)
def test_dates_in_names(name, expected):
    assert name_datetime(name) == expected


def test_dates_as_software_bends_them():
    assert exif_datetime("2023:05:14 12:34:56\0", fraction="25") == datetime(2023, 5, 14, 12, 34, 56, 250_000)
    assert exif_datetime("2023-05-14T12:34:56") == datetime(2023, 5, 14, 12, 34, 56)
    assert exif_datetime("0000:00:00 00:00:00") is None
    assert exif_datetime("    :  :     :  :  ") is None
    assert exif_datetime("2023:05:14 12:34:56", "Z") == datetime(2023, 5, 14, 12, 34, 56, tzinfo=UTC)
    assert xmp_datetime("2023") == datetime(2023, 1, 1)
    assert xmp_datetime("2023-05") == datetime(2023, 5, 1)
    assert xmp_datetime("yesterday") is None


def test_who_says_when_is_marked():
    mtime = 1_700_000_000 * 10**9
    assert PhotoMetadata().taken(b"/a/IMG_20230514_123456.jpg", mtime)[1] == "filename"
    assert PhotoMetadata().taken(b"/2023-05-14/a.jpg", mtime) == (mtime_datetime(mtime), "mtime")
    assert PhotoMetadata().taken(b"/a.jpg", 2**80) == (None, None)


def test_xmp_with_a_document_type_is_refused():
    assert xmp.read_xmp(b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>') == {}


@given(st.binary(max_size=400))
def test_any_packet_is_read_or_left(packet):
    xmp.read_xmp(packet)


@given(st.text(max_size=60), st.text(max_size=8), st.text(max_size=8))
def test_any_text_is_a_date_or_none(text, zone, fraction):
    for found in (exif_datetime(text, zone, fraction), xmp_datetime(text), name_datetime(text)):
        assert found is None or isinstance(found, datetime)


def test_json_holds_only_what_is_there():
    assert PhotoMetadata().as_json() == {}
    assert PhotoMetadata(iso=100, keywords=("a",)).as_json() == {
        "iso": 100,
        "keywords": ["a"],
        "keywords_from": "file",
    }
