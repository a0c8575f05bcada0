"""What the fast runtime has of a model, told without loading anything."""

from __future__ import annotations

from albumen.core.encoder import ModelSpec, ModelUnavailable


def tower_stamp(spec: ModelSpec) -> int:
    """Changes when 8 bits, if they are asked for, become available or are refused. Loads nothing."""
    if spec.precision != "int8":
        return 0
    from clipcore.runtime import TowerChoice

    return TowerChoice(spec.source, spec.device, spec.precision, spec.towers).stamp()


def wants_calibration(spec: ModelSpec) -> bool:
    """Whether 8 bits are asked for and wait for photos to be calibrated on.

    Raises:
        ModelUnavailable: A package that they need is missing.
    """
    if spec.precision != "int8":
        return False
    from clipcore.errors import ClipcoreError
    from clipcore.runtime import TowerChoice

    try:
        return TowerChoice(spec.source, spec.device, spec.precision, spec.towers).state() == "unmade"
    except ClipcoreError as error:
        raise ModelUnavailable(str(error)) from error
