"""The grid of photographs: geometry, model, thumbnails, view."""
