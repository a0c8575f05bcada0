"""The robust scale of similarities."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from albumen_search.relevance import MAD_TO_SIGMA, Scale

FINITE = st.floats(-1, 1, width=32)
SHAPES = st.tuples(st.integers(1, 40)) | st.tuples(st.integers(1, 20), st.integers(1, 3))


@settings(deadline=None)
@given(arrays(np.float32, SHAPES, elements=FINITE))
def test_centre_and_spread_are_medians(scores):
    scale = Scale.of(scores)
    centre = float(np.median(scores))
    assert scale.centre == centre
    assert scale.spread == max(MAD_TO_SIGMA * float(np.median(np.abs(scores - centre))), 1e-6)
