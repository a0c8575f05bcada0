"""Learning from few vectors: heads, choice by cross-validation, figures that hold."""

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from clipcore.fewshot.adapted import Adapters
from clipcore.fewshot.album import AlbumExamples, album_folds, appraise, learn_album, most_useful
from clipcore.fewshot.asking import doubtful, most_telling, to_check
from clipcore.fewshot.classes import learn_classes
from clipcore.fewshot.evidence import Checks, area_under_curve, share, sweep
from clipcore.fewshot.learners import Average, FirstOrderTip, Logistic, Prototype, ZeroShot
from clipcore.fewshot.logistic import balanced_weights, fit_correction
from clipcore.fewshot.selection import averaged, judge, stratified_folds
from clipcore.fewshot.shots import Frame, LinearHead, Shots

DIM = 24


def unit(rows):
    return rows / np.linalg.norm(rows, axis=-1, keepdims=True)


def world(seed, photos=600, classes=6, noise=0.9):
    """Vectors in a narrow cone, as a model's are: (N, D), their classes, and noisy names of the classes."""
    random = np.random.default_rng(seed)
    centres = unit(random.standard_normal((classes, DIM)))
    labels = random.integers(0, classes, photos)
    cone = 2.0 * unit(random.standard_normal(DIM))
    vectors = unit(cone + centres[labels] + noise * random.standard_normal((photos, DIM)) / np.sqrt(DIM))
    return vectors, labels, unit(centres + 0.5 * random.standard_normal((classes, DIM)) / np.sqrt(DIM))


def test_light_learners_load_no_torch():
    code = "import sys, clipcore.fewshot.album, clipcore.fewshot.classes; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("strength", [0.05, 1.0, 30.0])
def test_logistic_is_the_optimum_scikit_learn_finds(strength):
    vectors, labels, _ = world(1, 200, 4)
    ours = fit_correction(vectors, labels, 4, strength)
    theirs = LogisticRegression(C=strength, max_iter=5000, tol=1e-10).fit(vectors, labels)
    difference = (vectors @ ours.weight.T + ours.bias) - theirs.decision_function(vectors)
    difference -= difference.mean(axis=1, keepdims=True)  # a constant over all classes changes nothing
    assert np.abs(difference).max() < 0.02


def test_one_row_is_the_binary_optimum_with_balanced_classes():
    vectors, labels, _ = world(2, 300, 6)
    truth = (labels == 0).astype(np.int64)
    ours = fit_correction(vectors, truth, 1, 10.0, weights=balanced_weights(truth, 2))
    theirs = LogisticRegression(C=10.0, class_weight="balanced", max_iter=5000, tol=1e-10).fit(vectors, truth)
    assert np.allclose(ours.weight, theirs.coef_, atol=0.02)


def test_without_restraint_on_biases_a_weak_head_is_its_prior():
    vectors, labels, names = world(3, 60)
    prior = LinearHead(10.0 * names, np.zeros(6))
    shots = Shots(vectors, labels, 6, prior)
    weak = Logistic(strength=1e-6, trust=1.0).fit(shots)
    assert np.allclose(weak.weight, prior.weight, atol=1e-3)


def test_few_examples_do_not_move_the_biases_of_classes():
    vectors, labels, names = world(3, 60)
    prior = LinearHead(10.0 * names, np.linspace(-1.0, 1.0, 6))
    weak = Logistic(strength=1e-6, trust=1.0).fit(Shots(vectors, labels, 6, prior))
    assert np.allclose(weak.bias, prior.bias, atol=1e-3)
    free = fit_correction(vectors, labels, 6, 1e-6, offset=prior.logits(vectors))
    assert np.abs(free.bias).max() > 0.1


@pytest.mark.parametrize("shots", [2, 20])
def test_an_average_leans_on_what_held_out_examples_speak_for(shots):
    vectors, labels, names = world(8, noise=0.5)
    places = np.concatenate([np.flatnonzero(labels == one)[:shots] for one in range(6)])
    frame = Frame.of(vectors, shrinkage=1.0)
    useless = frame.head_inside(LinearHead(20.0 * np.roll(names, 1, axis=0), np.zeros(6)))
    examples = Shots(frame.inside(vectors[places]), labels[places], 6, useless)
    folds = stratified_folds(examples.labels, 5, 0)
    tried = [judge(learner, examples, folds) for learner in (ZeroShot(), Logistic(10.0, 0.0))]
    best = averaged(examples, tried)
    assert best.quality >= max(one.quality for one in tried) - 1e-9
    assert best.learner == Logistic(10.0, 0.0), "names that are wrong count for nothing"
    alike = averaged(examples, [tried[1], tried[1]])
    assert isinstance(alike.learner, Average)
    assert [share for _, share in alike.learner.parts] == [0.5, 0.5]
    assert np.allclose(alike.learner.fit(examples).weight, tried[1].learner.fit(examples).weight)
    assert np.allclose(alike.logits, tried[1].logits)


@given(st.integers(0, 10_000), st.integers(1, 40), st.integers(2, 30))
@settings(max_examples=25, deadline=None)
def test_a_frame_changes_nothing_about_what_a_head_says(seed, photos, dim):
    random = np.random.default_rng(seed)
    vectors = random.standard_normal((photos, dim))
    frame = Frame.of(vectors)
    head = LinearHead(random.standard_normal((2, dim)), random.standard_normal(2))
    inside = frame.head_inside(head)
    assert np.allclose(inside.logits(frame.inside(vectors)), head.logits(vectors), atol=1e-6)
    assert np.allclose(frame.head_outside(inside).weight, head.weight, atol=1e-6)


@given(st.lists(st.integers(0, 3), min_size=5, max_size=60), st.integers(2, 5), st.integers(0, 99))
@settings(max_examples=30, deadline=None)
def test_folds_spread_every_class_evenly(labels, folds, seed):
    numbers = stratified_folds(np.array(labels), folds, seed)
    for label in set(labels):
        counts = np.bincount(numbers[np.array(labels) == label], minlength=folds)
        assert counts.max() - counts.min() <= 1


def test_a_class_without_examples_keeps_its_name():
    vectors, labels, names = world(4, 40)
    prior = LinearHead(10.0 * names, np.zeros(6))
    some = labels != 3
    head = Prototype(trust=1.0).fit(Shots(vectors[some], labels[some], 6, prior))
    assert np.allclose(head.weight[3], prior.weight[3])


def test_classes_learn_more_than_their_names_say():
    vectors, labels, names = world(5)
    train, test = np.arange(60), np.arange(60, 600)
    head = learn_classes(vectors[train], labels[train], 6, names=names, logit_scale=20.0)
    zero_shot = ((vectors[test] @ names.T).argmax(axis=1) == labels[test]).mean()
    learned = (head.head.logits(vectors[test]).argmax(axis=1) == labels[test]).mean()
    assert learned > zero_shot
    assert head.accuracy.low <= learned <= head.accuracy.high


def test_names_that_say_nothing_do_no_harm():
    vectors, labels, names = world(6, noise=0.5)
    places = np.concatenate([np.flatnonzero(labels == one)[:3] for one in range(6)])
    misleading = learn_classes(vectors[places], labels[places], 6, names=np.roll(names, 1, axis=0), logit_scale=20.0)
    unnamed = learn_classes(vectors[places], labels[places], 6)
    rest = np.setdiff1d(np.arange(600), places)

    def accuracy(head):
        return (head.head.logits(vectors[rest]).argmax(axis=1) == labels[rest]).mean()

    assert accuracy(misleading) == pytest.approx(accuracy(unnamed), abs=0.02)


def learned(seed=7, members=12, name=True, rejects=5):
    vectors, labels, names = world(seed, 1500)
    ours = np.flatnonzero(labels == 2)
    others = np.flatnonzero(labels != 2)
    background = np.random.default_rng(seed).permutation(np.setdiff1d(np.arange(1500), ours[:members]))[:300]
    examples = AlbumExamples(
        vectors[ours[:members]], vectors[others[:rejects]], vectors[background], names[2] if name else None
    )
    head = learn_album(examples, Frame.of(vectors), seed)
    unlabelled = np.setdiff1d(np.arange(1500), [*ours[:members], *others[:rejects]])
    return head, vectors, labels == 2, unlabelled


@pytest.mark.parametrize("name", [True, False])
@pytest.mark.parametrize("members", [1, 2, 5, 40])
def test_an_album_finds_its_like(members, name):
    head, vectors, truth, unlabelled = learned(members=members, name=name)
    scores = head.head.logits(vectors[unlabelled])[:, 0]
    assert roc_auc_score(truth[unlabelled], scores) > 0.8
    assert abs(scores.mean()) < 0.6  # standard deviations of the background


def test_more_members_tell_more():
    areas = []
    for members in (1, 60):
        head, vectors, truth, unlabelled = learned(members=members, name=False)
        areas.append(roc_auc_score(truth[unlabelled], head.head.logits(vectors[unlabelled])[:, 0]))
    assert areas[1] > areas[0]


@pytest.mark.parametrize("members", [1, 2, 8, 9])
def test_every_kind_has_a_share_and_tip_adapter_only_with_few(members):
    head = learned(members=members)[0]
    assert sum(head.shares.values()) == pytest.approx(1.0)
    assert ("tip-adapter" in head.quality) is (members <= 8)
    assert {"zero-shot", "prototype"} <= set(head.quality)
    assert ("logistic" in head.quality) is (members >= 2)


def test_one_photo_counts_though_it_cannot_be_held_out():
    first = learned(seed=7, members=1, name=False)
    second = learned(seed=8, members=1, name=False)
    for head, vectors, truth, _ in (first, second):
        own = int(np.flatnonzero(truth)[0])
        assert head.head.logits(vectors[own : own + 1])[0, 0] > 2.0
        assert head.members[0] < 1.0, "nothing is known of it where it was held out"


def test_the_first_order_of_tip_adapter_is_what_its_cache_becomes():
    vectors, labels, _ = world(3, 400)
    ours, others = vectors[labels == 2][:4], vectors[labels != 2][:200]
    frame = Frame.of(vectors)
    rows = np.concatenate([ours, others])
    shots = Shots(frame.inside(rows), np.repeat([1, 0], [4, 200]), 1)
    head = frame.head_outside(FirstOrderTip(frame.spread**2).fit(shots))
    beta = 1e-3  # so small that only the first order is left
    keys, signs = rows, np.repeat([1 / 4, -1 / 200], [4, 200])
    cache = np.exp(-beta * (1 - vectors @ keys.T)) @ signs
    assert np.corrcoef(head.logits(vectors)[:, 0], cache)[0, 1] > 0.999999
    with pytest.raises(ValueError, match="everything else"):
        FirstOrderTip(frame.spread**2).fit(Shots(shots.vectors, shots.labels, 2))


def test_a_name_alone_is_a_head_and_nothing_at_all_is_not():
    head, vectors, truth, unlabelled = learned(members=0)
    assert isinstance(head.learner, ZeroShot)
    assert roc_auc_score(truth[unlabelled], head.head.logits(vectors[unlabelled])[:, 0]) > 0.7
    with pytest.raises(ValueError, match="name or a member"):
        learned(members=0, name=False)


def test_the_same_seed_gives_the_same_head():
    first, second, third = (learned(seed=8)[0] for _ in range(3))
    assert np.array_equal(first.head.weight, second.head.weight)
    assert np.array_equal(first.scores, third.scores)


def test_held_out_scores_are_of_heads_that_had_not_seen_them():
    head, vectors, truth, _ = learned(members=10, rejects=0)
    ours = np.flatnonzero(truth)[:10]
    for place, photo in enumerate(ours):
        fold = head.folds[head.fold_of[place]]
        assert fold.logits(vectors[photo : photo + 1])[0, 0] == pytest.approx(head.scores[place])


@pytest.mark.parametrize("helpful", [True, False])
def test_an_adapter_is_used_where_it_is_certainly_better_and_stays_linear(helpful):
    vectors, labels, _ = world(9, 900, noise=2.0)
    ours, others = np.flatnonzero(labels == 2), np.flatnonzero(labels != 2)
    examples = AlbumExamples(vectors[ours[:10]], vectors[:0], vectors[others[:300]])
    # Everything but what tells the album from the rest is made smaller, or that itself.
    direction = unit(vectors[ours[30:]].mean(axis=0) - vectors[others[300:]].mean(axis=0))
    along = np.outer(direction, direction)
    matrix = 0.05 * np.eye(DIM) + along if helpful else np.eye(DIM) - along
    head = learn_album(examples, Frame.of(vectors), 0, Adapters(np.stack([matrix] * 5), 0.0, 0.0, 1.0))
    assert (head.learner.name == "adapter") is helpful
    assert (head.quality["adapter"] > head.quality["logistic"]) is helpful
    assert {"prototype", "logistic", "adapter"} <= set(head.quality)
    for place, photo in enumerate(ours[:10]):
        fold = head.folds[album_folds(examples)[place]]
        assert fold.logits(vectors[photo : photo + 1])[0, 0] == pytest.approx(head.scores[place])


def test_a_generous_threshold_takes_at_least_as_much():
    head, vectors, _, unlabelled = learned()
    scores = head.head.logits(vectors[unlabelled])[:, 0]
    careful, even, generous = (appraise(head, scores, (), generosity) for generosity in (0.0, 0.5, 1.0))
    assert careful.threshold >= even.threshold >= generous.threshold
    assert careful.recall.value <= generous.recall.value
    swept = even.sweep
    assert swept.thresholds[most_useful(swept, 0.5)] == even.threshold
    assert ((swept.precision_low <= swept.precision + 0.05) & (swept.precision <= swept.precision_high + 0.05)).all()


@pytest.mark.parametrize("count", [4, 8, 24])
def test_recall_is_not_flattered_by_the_scores_that_chose_the_threshold(count):
    random = np.random.default_rng(count)
    thresholds, said, true, held = np.linspace(0.0, 7.0, 60), [], [], 0
    for _ in range(40):
        members, there = random.normal(3.5, 1.0, count), random.normal(3.5, 1.0, 60)
        swept = sweep(members, np.concatenate([there, random.standard_normal(3000)]), thresholds=thresholds)
        place = most_useful(swept, 0.5)
        said.append(swept.recall[place])
        true.append((there >= thresholds[place]).mean())
        held += swept.recall_low[place] <= true[-1] <= swept.recall_high[place]
    assert np.mean(said) == pytest.approx(np.mean(true), abs=0.1)
    assert held >= 36


def test_checks_move_precision_towards_what_was_found():
    random = np.random.default_rng(0)
    members, thresholds = random.normal(3.0, 1.0, 12), np.array([1.5, 4.0])
    unlabelled = np.concatenate([random.normal(3.0, 1.0, 40), random.standard_normal(800)])

    def after(right, wrong):
        scores, belong = np.full(right + wrong, 2.0), np.arange(right + wrong) < right
        swept = sweep(members, unlabelled, Checks(scores, belong), thresholds=thresholds)
        return swept.precision, swept.precision_low, swept.precision_high

    right, mixed, wrong = after(15, 0), after(7, 8), after(0, 15)
    assert right[0][0] > mixed[0][0] > wrong[0][0]
    assert right[1][0] > mixed[1][0]
    assert wrong[2][0] < mixed[2][0]
    assert np.allclose(right[0][1], wrong[0][1], atol=0.02), "all of them lie below that threshold"


def test_checks_speak_only_for_photos_that_could_have_been_drawn():
    head, vectors, _truth, unlabelled = learned(members=30)
    scores = head.head.logits(vectors[unlabelled])[:, 0]
    places = np.flatnonzero(head.labels == 1)[:12]
    told = {}
    for name, speak_for in (("all", None), ("each", np.ones(len(scores), bool)), ("none", np.zeros(len(scores), bool))):
        told[name] = appraise(head, scores, places, 0.5, 0, speak_for=speak_for)
    assert told["each"].precision.value == pytest.approx(told["all"].precision.value, abs=0.05)
    assert told["none"].precision.value < told["all"].precision.value
    assert told["none"].precision.low < told["all"].precision.low
    widths = {name: one.precision.high - one.precision.low for name, one in told.items()}
    assert widths["none"] > widths["all"]


@given(st.integers(0, 30), st.integers(0, 30))
@settings(max_examples=40, deadline=None)
def test_a_share_lies_in_its_interval(right, wrong):
    found = share(right, right + wrong)
    assert 0.0 <= found.low <= found.value <= found.high <= 1.0
    assert found.high - found.low > 0.0


def test_area_under_the_curve_is_scikit_learns_and_its_interval_holds():
    random = np.random.default_rng(0)
    inside = 0
    true = 0.9213503964748575  # of two normal distributions two apart: Phi(sqrt 2)
    for _ in range(200):
        positives, negatives = random.normal(2.0, 1.0, 20), random.normal(0.0, 1.0, 200)
        found = area_under_curve(positives, negatives)
        truth = np.r_[np.ones(20), np.zeros(200)]
        assert found.value == pytest.approx(roc_auc_score(truth, np.r_[positives, negatives]))
        assert found.low < found.value < found.high or found.value == 1.0
        inside += found.low <= true <= found.high
    assert inside >= 180


def test_perfectly_told_apart_is_not_certain():
    found = area_under_curve(np.arange(5) + 100.0, np.arange(50.0))
    assert found.value == 1.0
    assert found.low < 0.95


def test_questions_are_near_the_threshold_and_unlike_one_another():
    random = np.random.default_rng(1)
    burst = unit(np.ones((30, 8)) + 0.001 * random.standard_normal((30, 8)))
    others = unit(random.standard_normal((30, 8)))
    vectors, scores = np.concatenate([burst, others]), np.r_[np.zeros(30), np.full(30, 0.1)]
    chosen = most_telling(vectors, scores, 0.0, 5)
    assert len(chosen) == len(set(chosen)) == 5
    assert (chosen < 30).sum() == 1
    assert not len(most_telling(vectors[:0], scores[:0], 0.0, 5))


def test_checks_are_drawn_from_what_would_be_taken():
    scores = np.linspace(0, 1, 50)
    drawn = to_check(scores, 0.8, 5, seed=3)
    assert len(drawn) == 5
    assert (scores[drawn] >= 0.8).all()
    assert len(to_check(scores, 2.0, 5, seed=3)) == 0


def test_a_label_that_the_others_contradict_is_doubted():
    scores, labels = np.array([4.0, 3.8, -0.5, 5.0, 0.2]), np.array([1, 1, 1, 0, 0])
    assert doubtful(scores, labels, threshold=3.0, ordinary=1.2).tolist() == [3, 2] or doubtful(
        scores, labels, 3.0, 1.2
    ).tolist() == [2, 3]
