"""The shipped search plugin: what was typed, how sure one may be, and what is cut."""

import threading
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from albumen.api import Cancelled, Hit, Query, UserError
from albumen.core.vectors import VectorIndex
from albumen.host.cancel import CancelFlag
from albumen.host.discovery import discover
from albumen.host.fusion import fused
from albumen.host.plugin_host import PluginHost
from albumen.testing.world import COPIES, SUBJECTS, World
from albumen_search.lru_cache import LruCache
from albumen_search.relevance import Scale, probability
from albumen_search.terms import Term, Terms, parse_terms


@pytest.fixture
def folder() -> Path:
    (candidate,) = discover(None, ("albumen_search",), installed=False)
    return candidate.folder


@pytest.fixture
def host(folder: Path, albumen_world: World) -> PluginHost:
    return albumen_world.host_with(folder)


def subjects(world: World, hits: list[Hit]) -> list[str]:
    return [list(SUBJECTS)[world.photo_ids.index(hit.photo_id) // COPIES] for hit in hits]


@pytest.mark.parametrize("text", ["red", "red + blue", "red -blue", "-red", "red^0.5 + green"])
def test_a_large_library_is_searched_without_scoring_every_photo(
    folder: Path, albumen_world: World, monkeypatch, text: str
) -> None:
    query = Query(text, show_all=False)
    expected = albumen_world.host_with(folder).search(query, 100, CancelFlag())
    monkeypatch.setattr("albumen_search.provider.LARGE", 1)
    asked = []
    similarities = VectorIndex.similarities
    monkeypatch.setattr(VectorIndex, "similarities", lambda *a: (asked.append(a), similarities(*a))[1])
    found = albumen_world.host_with(folder).search(query, 100, CancelFlag())
    assert not asked
    assert [(hit.photo_id, hit.match) for hit in found] == [(hit.photo_id, hit.match) for hit in expected]
    np.testing.assert_allclose([hit.score for hit in found], [hit.score for hit in expected], atol=1e-3)


class TestTerms:
    @pytest.mark.parametrize(
        ("text", "wanted", "unwanted"),
        [
            ("", (), ()),
            ("  dog  ", ("dog",), ()),
            ("a dog on the beach", ("a dog on the beach",), ()),
            ("dog -people", ("dog",), ("people",)),
            ('dog -"red ball" beach', ("dog beach",), ("red ball",)),
            ("dog +beach", ("dog", "beach"), ()),
            ("dog + beach", ("dog", "beach"), ()),
            ("close-up of a t-shirt", ("close-up of a t-shirt",), ()),
            ("-people", (), ("people",)),
            ("dog - people", ("dog",), ("people",)),
            ('"exact words" more', ("exact words more",), ()),
            ('dog -"red ba', ("dog",), ("red ba",)),
            ("dog -", ("dog",), ()),
            ("-", (), ()),
            ("dog -people -people", ("dog",), ("people",)),
        ],
    )
    def test_examples(self, text, wanted, unwanted):
        assert parse_terms(text) == Terms(tuple(map(Term, wanted)), tuple(map(Term, unwanted)))

    def test_weights(self):
        terms = parse_terms('a day sunset^2 +"red ball"^.5 -people^3 "^2" x^0')
        assert terms.wanted == (Term("a day ^2 x"), Term("sunset", 2.0), Term("red ball", 0.5))
        assert terms.unwanted == (Term("people", 3.0),)

    @given(st.text())
    def test_every_text_has_a_reading_without_empty_concepts(self, text):
        terms = parse_terms(text)
        assert all(concept.text.strip() and concept.weight > 0 for concept in (*terms.wanted, *terms.unwanted))

    @given(st.lists(st.text("abcdé", min_size=1), min_size=1), st.lists(st.text("xyz", min_size=1), unique=True))
    def test_what_is_written_is_read(self, words, minus):
        text = " ".join([*words, *(f"-{word}" for word in minus)])
        assert parse_terms(text) == Terms((Term(" ".join(words)),), tuple(map(Term, minus)))


class TestRelevance:
    def test_the_scale_is_robust_to_the_matches_themselves(self):
        noise = np.random.default_rng(0).normal(0.1, 0.02, 1000)
        scores = np.concatenate([noise, np.full(200, 0.3)])
        scale = Scale.of(scores)
        assert scale.standardize(scores)[-1] > 6
        assert scale.spread == pytest.approx(0.02, rel=0.5)

    def test_equal_scores_are_no_match(self):
        same = np.full(50, 0.3, np.float32)
        assert probability(same, Scale(0.3, 0.05), 50).max() < 0.01

    def test_the_best_of_unrelated_photos_is_not_strong(self):
        random = np.random.default_rng(1)
        for photos in (10, 100, 1000, 1_000_000):
            scores = random.normal(0.1, 0.02, photos).astype(np.float32)
            assert probability(scores, Scale(0.1, 0.02), photos).max() < 0.4

    @given(st.floats(-1, 1, width=32), st.floats(-1, 1), st.floats(1e-6, 1), st.integers(0, 10**7))
    def test_it_is_a_probability(self, score, centre, spread, photos):
        sure = probability(np.array([score], np.float32), Scale(centre, spread), photos)
        assert 0.0 <= sure[0] <= 1.0

    def test_a_higher_score_is_surer(self):
        sure = probability(np.linspace(0, 1, 20, dtype=np.float32), Scale(0.1, 0.1), 1000)
        assert (np.diff(sure) > 0).all()


class TestSearch:
    def test_what_is_there_is_found_and_nothing_else(self, host, albumen_world):
        hits = host.search(Query("dog"), 100)
        assert subjects(albumen_world, hits) == ["dog"] * COPIES
        assert {hit.match for hit in hits} == {"strong"}

    def test_what_is_not_there_is_not_found_unless_asked_to_show_all(self, host, albumen_world):
        assert host.search(Query("zebra"), 100) == []
        everything = host.search(Query("zebra", show_all=True), 100)
        assert len(everything) == len(SUBJECTS) * COPIES
        assert {hit.match for hit in everything} == {"possible"}

    def test_minus_takes_out(self, host, albumen_world):
        assert "dog" not in subjects(albumen_world, host.search(Query("dog -dog"), 100))
        hits = host.search(Query("-dog", show_all=True), 100)
        assert subjects(albumen_world, hits)[-COPIES:] == ["dog"] * COPIES

    def test_pictures_and_words_together(self, host, albumen_world, tmp_path):
        Image.new("RGB", (40, 40), SUBJECTS["beach"]).save(tmp_path / "beach.png")
        by_picture = host.search(Query(images=(tmp_path / "beach.png",)), COPIES)
        assert subjects(albumen_world, by_picture) == ["beach"] * COPIES
        both = host.search(Query("a beach", (tmp_path / "beach.png",)), COPIES)
        assert subjects(albumen_world, both) == ["beach"] * COPIES

    def test_weights_say_what_counts_more(self, host, albumen_world, tmp_path):
        def first(text, **more):
            hits = host.search(Query(text, show_all=True, **more), COPIES)
            return set(subjects(albumen_world, hits))

        assert first("dog^50 +cat") == {"dog"}
        assert first("dog +cat^50") == {"cat"}
        assert "dog" not in first("dog -dog^50")
        for subject in ("beach", "flower"):
            Image.new("RGB", (40, 40), SUBJECTS[subject]).save(tmp_path / f"{subject}.png")
        pictures = (tmp_path / "beach.png", tmp_path / "flower.png")
        assert first("", images=pictures, image_weights=(50.0, 1.0)) == {"beach"}
        assert first("", images=pictures, image_weights=(1.0, 50.0)) == {"flower"}
        dog, cat = albumen_world.photo_ids[0], albumen_world.photo_ids[COPIES]
        assert first(f"similar:@{dog} similar:@{cat}^50") == {"cat"}
        assert first(f"similar:@{cat}", photos=(dog,), photo_weights=(50.0,)) == {"dog"}

    def test_a_weight_alone_changes_nothing(self, host, albumen_world):
        assert host.search(Query("dog^7"), 100) == host.search(Query("dog"), 100)

    @pytest.mark.parametrize("weights", [(1.0,), (1.0, 0.0), (1.0, float("nan")), (1.0, 2.0, 3.0)])
    def test_weights_that_make_no_sense_are_refused(self, weights):
        with pytest.raises(ValueError, match="2 things to search by"):
            Query(photos=(1, 2), photo_weights=weights)

    def test_a_picture_that_is_none_is_one_sentence(self, host, tmp_path):
        (tmp_path / "x.png").write_text("no picture")
        with pytest.raises(UserError, match=r"x\.png"):
            host.search(Query(images=(tmp_path / "x.png",)), 3)

    def test_the_limits_of_the_owner_count(self, host, albumen_world):
        host.set_setting("albumen_search", "strong", 1.0)
        assert {hit.match for hit in host.search(Query("cat -beach"), 100)} == {"possible"}  # captions say "cat"
        with pytest.raises(UserError, match="at most 1"):
            host.set_setting("albumen_search", "strong", 7.0)

    def test_new_photos_are_found_and_removed_ones_are_not(self, host, albumen_world):
        assert len(host.search(Query("dog"), 100)) == COPIES
        albumen_world.library.photos.delete(albumen_world.photo_ids[:2])
        assert host.runtime("albumen_search").events.drain(10)
        assert len(host.search(Query("dog"), 100)) == COPIES - 2

    def test_an_older_search_is_cancelled(self, host):
        cancel = CancelFlag()
        cancel.cancel()
        with pytest.raises(Cancelled):
            host.search(Query("a text that was never searched before"), 3, cancel)


class TestLruCache:
    def test_the_oldest_goes_first(self):
        cache: LruCache[int, int] = LruCache(2)
        made = []
        for key in (1, 2, 1, 3, 1, 2):
            cache.get(key, lambda key=key: made.append(key) or key)
        assert made == [1, 2, 3, 2]

    def test_what_was_begun_before_clearing_is_not_kept(self):
        cache: LruCache[str, str] = LruCache(2)
        begun, go_on = threading.Event(), threading.Event()

        def slow() -> str:
            begun.set()
            go_on.wait(10)
            return "old"

        thread = threading.Thread(target=cache.get, args=("key", slow))
        thread.start()
        begun.wait(10)
        cache.clear()
        go_on.set()
        thread.join()
        assert cache.get("key", lambda: "new") == "new"


class TestFusion:
    def test_one_ranking_passes_through(self):
        hits = [Hit(1, 0.9, "strong"), Hit(2, 0.5)]
        assert fused([hits], 1) == hits[:1]

    def test_what_several_find_goes_first(self):
        joined = fused([[Hit(1, 9.0), Hit(2, 8.0, "strong")], [Hit(2, 0.1), Hit(3, 0.1)]], 10)
        assert [hit.photo_id for hit in joined] == [2, 1, 3]
        assert joined[0].score == pytest.approx(61 / 2 * (1 / 62 + 1 / 61))
        assert [hit.match for hit in joined] == ["strong", "possible", "possible"]
