"""Places as people write and paste them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumen.core.coordinates import NoPlace, read_place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("48.85, 2.35", (48.85, 2.35)),
        (" 48.85 2.35 ", (48.85, 2.35)),
        ("48,85 2,35", (48.85, 2.35)),
        ("48,85; -2,35", (48.85, -2.35)),
        ("33.85678° S, 151.2153° E", (-33.85678, 151.2153)),
        ("151.2153 E 33.85678 S", (-33.85678, 151.2153)),
        ("33°51'24.4\"S 151°12'55\"E", (-33.856778, 151.215278)),
        ("33° 51.5′ s, 151° 12′ e", (-33.858333, 151.2)),
        ("geo:48.85,2.35?z=12", (48.85, 2.35)),
        ("https://www.google.com/maps/@48.85,2.35,17z", (48.85, 2.35)),
        ("https://www.openstreetmap.org/?mlat=48.85&mlon=2.35#map=12/1/1", (48.85, 2.35)),
        ("-90, 180", (-90, 180)),
    ],
)
def test_it_is_read(text, place):
    assert read_place(text) == pytest.approx(place, abs=1e-6)


@pytest.mark.parametrize(
    "text", ["", "Paris", "48.85", "91, 0", "0, 181", "48.85 N, 2.35 S", "48.85, 2.35, 7", "1 2 3"]
)
def test_what_is_no_place_is_refused(text):
    with pytest.raises(NoPlace, match=r"such as 48\.85"):
        read_place(text)


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_decimal_degrees_come_back(latitude, longitude):
    assert read_place(f"{latitude:.6f}, {longitude:.6f}") == pytest.approx((latitude, longitude), abs=1e-6)


@given(st.text(max_size=40))
def test_anything_else_gives_a_sentence(text):
    try:
        latitude, longitude = read_place(text)
    except NoPlace:
        return
    assert abs(latitude) <= 90
    assert abs(longitude) <= 180
