"""The rows of photographs are found by their ids, whatever the ids are."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from albumen.ui.grid.model import PhotoModel

DENSE = st.integers(0, 60)
ANY = st.integers(-(2**40), 2**40)


@given(st.data(), st.sampled_from([DENSE, ANY]))
def test_rows_are_those_whose_photographs_are_asked_for(data: st.DataObject, kind: st.SearchStrategy[int]) -> None:
    shown = data.draw(st.lists(kind, unique=True))
    some = st.lists(st.one_of(kind, st.sampled_from(shown)) if shown else kind)
    wanted = data.draw(st.one_of(some, st.just(shown)))
    model = PhotoModel()
    model.set_photos(np.array(shown, np.int64))
    rows = model.rows_of(np.array(wanted, np.int64))
    assert rows.tolist() == [row for row, photo in enumerate(shown) if photo in wanted]
    assert model.rows_of(wanted).tolist() == rows.tolist()
