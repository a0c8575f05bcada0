"""Search in plain words: the shipped search provider, built on `albumen.api` alone."""

from __future__ import annotations

from albumen.api import PluginContext
from albumen_search.provider import PlainSearch


def activate(ctx: PluginContext) -> None:
    """Register the provider and keep its cache true."""
    provider = PlainSearch(ctx)
    ctx.add_search("plain", provider)
    for event in ("photos_added", "photos_removed", "model_changed", "library_changed"):
        ctx.on(event, provider.forget)
