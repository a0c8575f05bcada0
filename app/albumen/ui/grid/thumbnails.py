"""Thumbnails for the grid: prepared on worker threads, kept in a bounded cache, abandoned when scrolled past."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage

from albumen.ui.decoding import read_picture
from albumen.ui.records import Tile
from albumen.ui.tasks import Tasks

Fetch = Callable[[Sequence[int], int], Sequence[Tile]]
"""(photo ids, wanted side in pixels) to tiles; called on worker threads."""

_BATCH = 8  # photographs of one worker call: long enough to be worth a thread hop, short enough to be abandoned
_TILE_COST = 400  # bytes that a tile's texts take, roughly


@dataclass(frozen=True)
class Shape:
    """How a thumbnail is prepared, in device pixels: cut to its box or whole inside it.

    Args:
        side: width of the box.
        fill: cut it.
        height: of the box; 0 for a square.
    """

    side: int
    fill: bool = True
    height: int = 0

    @property
    def box(self) -> QSize:
        """The box."""
        return QSize(self.side, self.height or self.side)


@dataclass(frozen=True)
class _Entry:
    tile: Tile
    image: QImage | None
    shape: Shape

    @property
    def cost(self) -> int:
        return _TILE_COST + (self.image.sizeInBytes() if self.image else 0)


@dataclass(frozen=True)
class _Load:
    """What one worker call brought, and the era it was asked for in."""

    era: int
    entries: list[_Entry]


class Thumbnails(QObject):
    """Serves the photographs that the grid shows now, and forgets the rest.

    The grid calls `demand` with what it wants, most wanted first. That list replaces the former one: what is not in it
    and has not begun is thereby cancelled. All state lives on the GUI thread, so there is nothing to lock.

    Args:
        tasks: the pool to work on.
        fetch: where tiles come from.
        budget: bytes of prepared images to keep.
        at_once: worker calls under way at a time.
    """

    loaded = Signal(object)
    """A list of photo ids whose thumbnails have arrived."""

    def __init__(
        self,
        tasks: Tasks,
        fetch: Fetch,
        *,
        budget: int = 256 * 2**20,
        at_once: int = 2,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._fetch = fetch
        self._budget = budget
        self._at_once = at_once
        self._kept: OrderedDict[int, _Entry] = OrderedDict()
        self._bytes = 0
        self._wanted: list[tuple[int, Shape]] = []
        self._flying: set[int] = set()
        self._calls = 0
        self._stale: set[int] = set()  # the image kept is of before a change
        self._again: set[int] = set()  # changed while it was fetched
        self._era = 0  # what was asked for in an earlier one is no longer wanted
        self.requested = 0  # photographs asked of `fetch` so far

    @property
    def bytes_kept(self) -> int:
        """Size of the cache."""
        return self._bytes

    @property
    def waiting(self) -> int:
        """Photographs wanted that no worker has begun on."""
        return len(self._wanted)

    def image(self, photo_id: int) -> QImage | None:
        """The prepared image if it is here; its size is not that of the present shape while a zoom settles."""
        entry = self._kept.get(photo_id)
        return entry.image if entry else None

    def newest(self, photo_id: int) -> QImage | None:
        """As `image`, and None where the photograph has changed since: it may be covered now."""
        return None if photo_id in self._stale else self.image(photo_id)

    def tile(self, photo_id: int) -> Tile | None:
        """What is known of the photograph, if it has been loaded; without its JPEG bytes."""
        entry = self._kept.get(photo_id)
        return entry.tile if entry else None

    @property
    def tasks(self) -> Tasks:
        """The pool it works on."""
        return self._tasks

    def demand(self, photo_ids: Sequence[int], shape: Shape | Sequence[Shape]) -> None:
        """Replace what is wanted, the most wanted first; in one shape, or each in its own."""
        shapes = [shape] * len(photo_ids) if isinstance(shape, Shape) else shape
        if self._stale:
            self.forget_stale(but=photo_ids)
        wanted = []
        for photo_id, each in zip(photo_ids, shapes, strict=True):
            entry = self._kept.get(photo_id)
            if entry is not None:
                self._kept.move_to_end(photo_id)
                if entry.shape == each and photo_id not in self._stale:
                    continue
            if photo_id not in self._flying:
                wanted.append((photo_id, each))
        self._wanted = wanted
        self._start()

    def invalidate(self, photo_ids: Sequence[int] | None = None) -> None:
        """Fetch these (None: all) again when next demanded; the present images stay until then."""
        for known, outdated in ((self._kept.keys(), self._stale), (self._flying, self._again)):
            outdated.update(known if photo_ids is None else known & set(photo_ids))

    def forget_stale(self, but: Sequence[int] = ()) -> None:
        """Forget images that changed while nobody looked: they may be covered by the time they are seen again.

        Args:
            but: these are seen now, and fetched anew.
        """
        for photo_id in self._stale.difference(but) & self._kept.keys():
            self._bytes -= self._kept.pop(photo_id).cost
            self._stale.discard(photo_id)

    def clear(self) -> None:
        """Forget every image now, also those under way: nothing that was fetched before may be shown any more."""
        self._kept.clear()
        self._stale.clear()
        self._again.clear()
        self._flying.clear()
        self._bytes = 0
        self._era += 1

    def _start(self) -> None:
        while self._wanted and self._calls < self._at_once:
            wanted, self._wanted = self._wanted[:_BATCH], self._wanted[_BATCH:]
            batch = tuple(photo_id for photo_id, _ in wanted)
            self._calls += 1
            self.requested += len(batch)
            self._flying.update(batch)
            work = partial(_load, self._fetch, tuple(wanted), self._era)
            self._tasks.run(work, self._arrived, partial(self._lost, batch))

    def _arrived(self, load: _Load) -> None:
        self._calls -= 1
        entries = load.entries if load.era == self._era else []
        for entry in entries:
            photo_id = entry.tile.photo_id
            self._flying.discard(photo_id)
            if photo_id in self._again:  # what came may be what is covered now
                self._again.discard(photo_id)
                self._wanted.insert(0, (photo_id, entry.shape))
                continue
            former = self._kept.pop(photo_id, None)
            self._bytes += entry.cost - (former.cost if former else 0)
            self._kept[photo_id] = entry
            self._stale.discard(photo_id)
        while self._bytes > self._budget and len(self._kept) > 1:
            dropped_id, dropped = self._kept.popitem(last=False)
            self._stale.discard(dropped_id)
            self._bytes -= dropped.cost
        self._start()
        self.loaded.emit([entry.tile.photo_id for entry in entries])

    def _lost(self, batch: tuple[int, ...], error: Exception) -> None:
        self._calls -= 1
        self._flying.difference_update(batch)
        self._again.difference_update(batch)
        self._tasks.failed.emit(error)
        self._start()


def _load(fetch: Fetch, wanted: tuple[tuple[int, Shape], ...], era: int) -> _Load:
    """Fetch and prepare; an id that `fetch` does not know becomes an empty tile, so that it is not asked for again."""
    side = max(max(shape.side, shape.height) for _, shape in wanted)
    tiles = {tile.photo_id: tile for tile in fetch([photo_id for photo_id, _ in wanted], side)}
    entries = []
    for photo_id, shape in wanted:
        tile = tiles.get(photo_id, Tile(photo_id, b""))
        image = prepare(tile.jpeg, shape) if tile.jpeg else None
        entries.append(_Entry(replace(tile, jpeg=b""), image, shape))
    return _Load(era, entries)


def prepare(encoded: bytes, shape: Shape) -> QImage | None:
    """Decode an image file and cut or fit it to the box of `shape`; None when Qt cannot read it."""
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if shape.fill else Qt.AspectRatioMode.KeepAspectRatio
    box = shape.box
    image = read_picture(encoded, lambda size: size.scaled(box, mode))
    if image.isNull():
        return None
    image = image.scaled(box, mode, Qt.TransformationMode.SmoothTransformation)
    if shape.fill:
        left, top = (image.width() - box.width()) // 2, (image.height() - box.height()) // 2
        image = image.copy(QRect(QPoint(left, top), box))
    return image.convertToFormat(QImage.Format.Format_RGB32)
