"""Pictures of text: what finds writing, what decides with it, and how the host asks about it."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from PIL import Image, ImageDraw, ImageFont

from albumen.api import Cancelled, Query
from albumen.host.cancel import CancelFlag
from albumen.host.query_search import wanted_words
from albumen.testing.world import plugin_files
from albumen_search.text_finder import TextFinder, convolved
from albumen_search.written import is_reading

LINES = ("The quick brown fox", "jumps over 13 lazy", "dogs. TOTAL: 24.50", "Return ticket", "No parking here")


def page(lines=LINES, ink="black", paper="white", size=26):
    picture = Image.new("RGB", (256, 192), paper)
    for number, line in enumerate(lines):
        ImageDraw.Draw(picture).text((8, 6 + 36 * number), line, font=ImageFont.load_default(size=size), fill=ink)
    return picture


@pytest.fixture(scope="module")
def finder():
    return TextFinder()


class TestTextFinder:
    @pytest.mark.parametrize(("ink", "paper"), [("black", "white"), ("white", "navy"), ("darkred", "lightgrey")])
    def test_a_page_is_mostly_writing(self, finder, ink, paper):
        assert finder.share(np.asarray(page(ink=ink, paper=paper))) > 0.2

    def test_more_lines_are_more_writing(self, finder):
        shares = [finder.share(np.asarray(page(LINES[:count]))) for count in (0, 1, 3, 5)]
        assert shares == sorted(shares)
        assert shares[0] < 0.01 < shares[1]

    def test_plain_shapes_are_no_writing(self, finder):
        stripes = np.zeros((192, 256, 3), np.uint8)
        stripes[:, ::16] = 255
        sky = np.asarray(Image.linear_gradient("L").convert("RGB"))
        for pixels in (stripes, sky, np.full((100, 256, 3), 128, np.uint8)):
            assert finder.share(pixels) < 0.01

    @pytest.mark.parametrize("shape", [(1, 1), (7, 256), (256, 9), (33, 31)])
    def test_any_shape_has_a_share(self, finder, shape):
        assert 0.0 <= finder.share(np.zeros((*shape, 3), np.uint8)) <= 1.0


@pytest.mark.parametrize("shape", [(190, 256), (33, 31), (1, 5)])
@pytest.mark.parametrize(("stride", "dilation", "kernel"), [(1, 1, 3), (2, 1, 3), (1, 2, 3), (1, 4, 3), (1, 1, 1)])
def test_convolutions_are_those_of_torch(shape, stride, dilation, kernel):
    random = np.random.default_rng(0)
    maps, weight, bias = (random.normal(size=of).astype(np.float32) for of in ((*shape, 3), (4, 3, kernel, kernel), 4))
    ours = convolved(maps, weight, bias, stride, dilation)
    channels_first = torch.from_numpy(maps).permute(2, 0, 1)[None]
    padding = dilation * (kernel // 2)
    theirs = torch.nn.functional.conv2d(
        channels_first, torch.from_numpy(weight), torch.from_numpy(bias), stride, padding, dilation
    )
    np.testing.assert_allclose(ours, theirs[0].permute(1, 2, 0).numpy(), rtol=1e-3, atol=1e-4)


def test_both_signs_are_wanted_but_for_a_page():
    assert is_reading(0.1, 2.0)
    assert not is_reading(0.0, 5.0)
    assert not is_reading(0.1, -5.0)
    assert is_reading(0.6, -5.0)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("a dog -cat tag:x", '+"a dog"'),
        ("(sea OR sky^2) +boat similar:@3", '+"sea" +"sky"^2 +"boat"'),
        ('rating>=3 "exact words"', ""),
        ("-cat", ""),
    ],
)
def test_the_words_that_are_asked_about(query, words):
    assert wanted_words(query) == words


SPOTTER = """
import threading
from albumen.api import Hit
class Search:
    def search(self, query, limit, cancel):
        return [Hit(int(photo_id), 1.0) for photo_id in self.ctx.photos.ids()[:limit]]
    def written(self, query, ids, cancel):
        {body}
def activate(ctx):
    Search.ctx = ctx
    ctx.add_search("spotter", Search())
"""


class TestHost:
    def test_a_photo_with_writing_is_told_from_one_without(self, albumen_world):
        from albumen.host.discovery import discover

        (candidate,) = discover(None, ("albumen_search",), installed=False)
        dog, cat = albumen_world.photo_ids[0], albumen_world.photo_ids[6]
        path = albumen_world.library.photos.get(dog).path
        page(size=32).save(path)
        host = albumen_world.host_with(candidate.folder)
        assert host.written(Query("dog"), [dog, cat]) == {dog}
        assert host.written(Query("tag:x"), [dog, cat]) == frozenset()
        assert host.written(Query("dog"), []) == frozenset()
        path.unlink()
        assert host.written(Query("dog beach"), [dog, cat, 98765]) == {dog}, "what was seen once is remembered"
        assert host.plugins()[0].failures == ()
        host.disable("albumen_search")
        host.enable("albumen_search")
        assert host.written(Query("dog"), [dog, cat]) == {dog}, "also by who is started later"

    def test_what_cannot_be_read_is_looked_at_again(self, albumen_world):
        from albumen.host.discovery import discover

        (candidate,) = discover(None, ("albumen_search",), installed=False)
        dog = albumen_world.photo_ids[0]
        path = albumen_world.library.photos.get(dog).path
        path.unlink()
        host = albumen_world.host_with(candidate.folder)
        assert host.written(Query("dog"), [dog]) == frozenset()
        page(size=32).save(path)
        assert host.written(Query("dog"), [dog]) == {dog}

    @pytest.mark.parametrize(
        ("body", "reason"),
        [
            ("raise ValueError('no')", "no"),
            ("return [98765]", "98765"),
            ("return ['x']", "as a photo id"),
            ("return 7", "instead of a collection"),
        ],
    )
    def test_a_provider_that_answers_wrongly_marks_nothing(self, albumen_world, tmp_path, body, reason):
        host = albumen_world.host_with(plugin_files(tmp_path, "bad", SPOTTER.format(body=body)))
        assert host.written(Query("dog"), albumen_world.photo_ids[:2]) == frozenset()
        assert reason in host.plugins()[0].failures[0].reason
        assert len(host.search(Query("dog"), 3)) == 3

    def test_several_providers_are_joined(self, albumen_world, tmp_path):
        first = plugin_files(tmp_path, "first", SPOTTER.format(body="return ids[:1]"))
        second = plugin_files(tmp_path, "second", SPOTTER.format(body="return {ids[1]}"))
        host = albumen_world.host_with(first, second)
        ids = albumen_world.photo_ids[:3]
        assert host.written(Query("dog"), ids) == set(ids[:2])

    def test_it_ends_when_other_results_are_shown(self, albumen_world, tmp_path):
        body = "threading.Event().wait(20)"
        host = albumen_world.host_with(plugin_files(tmp_path, "slow", SPOTTER.format(body=body)))
        cancel = CancelFlag()
        cancel.cancel()
        with pytest.raises(Cancelled):
            host.written(Query("dog"), albumen_world.photo_ids[:2], cancel)
