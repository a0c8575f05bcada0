"""Which plugins a host of this API version runs."""

from __future__ import annotations

from albumen.api.sentence import Sentence


def incompatibility(plugin_api: str, host_api: str) -> str:
    """Why a plugin written for `plugin_api` cannot run on `host_api` (both "MAJOR.MINOR"), or "" if it can.

    The major number must be the same; the plugin's minor number may be at most the host's.
    """
    plugin_major, plugin_minor = (int(part) for part in plugin_api.split("."))
    host_major, host_minor = (int(part) for part in host_api.split("."))
    if plugin_major > host_major or (plugin_major == host_major and plugin_minor > host_minor):
        return Sentence(
            "needs plugin API {wanted}, and this Albumen has {ours}; update Albumen", wanted=plugin_api, ours=host_api
        )
    if plugin_major < host_major:
        return Sentence(
            "was written for plugin API {wanted}, and this Albumen has {ours}; update the plugin",
            wanted=plugin_api,
            ours=host_api,
        )
    return ""
