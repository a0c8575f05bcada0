"""Looking inside: where a text matches a picture, and which change of the pixels would make it match better."""

from clipcore.explain.attention import recorded_attention
from clipcore.explain.dense import dense_similarity, dense_vectors
from clipcore.explain.guidance import guidance_gradient, similarity_gradient, spherical_distance
from clipcore.explain.overlay import seen_box, text_heat_map
from clipcore.explain.relevance import heat_map, relevance_map

__all__ = [
    "dense_similarity",
    "dense_vectors",
    "guidance_gradient",
    "heat_map",
    "recorded_attention",
    "relevance_map",
    "seen_box",
    "similarity_gradient",
    "spherical_distance",
    "text_heat_map",
]
