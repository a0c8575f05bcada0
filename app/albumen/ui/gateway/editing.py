"""Writing to the library for the window, on a worker thread; what changed comes back as the library's changes.

Whatever is done here can be undone, but for taking a folder out. `title` is what a menu then calls it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from albumen.core.library import Library
from albumen.core.undo import UndoStack


class Editing:
    """What the owner says of photographs, and of albums.

    Attributes:
        undoing: what was done here in this run of the program.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self.undoing = UndoStack(library)

    # -- there and back --------------------------------------------------------------------------------------------

    @property
    def titles(self) -> tuple[str | None, str | None]:
        """What can be undone, and what can be redone. Quick, for any thread."""
        return self.undoing.undo_title, self.undoing.redo_title

    def when_moved(self, told: Callable[[], object]) -> None:
        """Be told, on any thread, when `titles` has changed."""
        self.undoing.moved = told

    def undo(self) -> str | None:
        """Take the last edit back; gives its title, or None where there is none.

        Raises:
            UserError: what was done to files cannot be taken back; it stays what is undone next.
        """
        return self.undoing.undo()

    def redo(self) -> str | None:
        """Do the edit that was undone last again; gives its title, or None where there is none.

        Raises:
            UserError: what was done to files cannot be done again.
        """
        return self.undoing.redo()

    # -- photographs -----------------------------------------------------------------------------------------------

    def rate(self, photo_ids: Sequence[int], rating: int, title: str) -> None:
        """Give 0 to 5 stars."""
        self.undoing.run(title, lambda: self._library.photos.set_rating(photo_ids, rating), photos=photo_ids)

    def flag(self, photo_ids: Sequence[int], flag: int, title: str) -> None:
        """Pick (1), reject (-1) or unflag (0)."""
        self.undoing.run(title, lambda: self._library.photos.set_flag(photo_ids, flag), photos=photo_ids)

    def label(self, photo_ids: Sequence[int], label: str, title: str, *, toggle: bool = False) -> None:
        """Give a colour label, or "" for none; with `toggle`, take it off where all of them have it already."""

        def give() -> None:
            changed = self._library.photos.set_label(photo_ids, label)
            if toggle and not changed:
                self._library.photos.set_label(photo_ids, "")

        self.undoing.run(title, give, photos=photo_ids)

    def caption(self, photo_id: int, text: str, title: str) -> None:
        """Give a caption."""
        self.undoing.run(title, lambda: self._library.photos.set_caption(photo_id, text), photos=[photo_id])

    def add_tag(self, photo_ids: Sequence[int], name: str, title: str) -> None:
        """Tag.

        Raises:
            UserError: the name cannot be a tag.
        """
        self.undoing.run(title, lambda: self._library.tags.add(photo_ids, name), photos=photo_ids)

    def remove_tag(self, photo_ids: Sequence[int], name: str, title: str) -> None:
        """Take a tag off, whoever set it."""
        self.undoing.run(title, lambda: self._library.tags.remove(photo_ids, name), photos=photo_ids)

    def decide_tag(self, photo_ids: Sequence[int], name: str, title: str, *, accept: bool) -> None:
        """Accept or reject a suggested tag."""
        state: Literal["accepted", "rejected"] = "accepted" if accept else "rejected"
        self.undoing.run(title, lambda: self._library.tags.set_state(photo_ids, name, state), photos=photo_ids)

    # -- albums and folders ----------------------------------------------------------------------------------------

    def new_album(self, name: str, photo_ids: Sequence[int], title: str) -> int:
        """Make an album and put photographs in it; gives its id.

        Raises:
            UserError: there is one of this name, or the name is empty.
        """

        def make() -> int:
            album = self._library.albums.create(name)
            if photo_ids:
                self._library.albums.add(album.id, photo_ids)
            return album.id

        return self.undoing.run(title, make, photos=photo_ids)

    def add_to_album(self, album_id: int, photo_ids: Sequence[int], title: str) -> None:
        """Put photographs in an album."""
        self.undoing.run(title, lambda: self._library.albums.add(album_id, photo_ids), photos=photo_ids)

    def remove_from_album(self, album_id: int, photo_ids: Sequence[int], title: str) -> None:
        """Take photographs out of an album."""
        self.undoing.run(title, lambda: self._library.albums.remove(album_id, photo_ids), photos=photo_ids)

    def rename_album(self, album_id: int, name: str, title: str) -> None:
        """Rename.

        Raises:
            UserError: the name is taken or empty.
        """
        self.undoing.run(title, lambda: self._library.albums.rename(album_id, name), albums=[album_id])

    def delete_album(self, album_id: int, title: str) -> None:
        """Delete the album; its photographs stay."""
        self.undoing.run(title, lambda: self._library.albums.delete(album_id), albums=[album_id])

    def remove_folder(self, folder_id: int) -> None:
        """Stop watching a folder; its files stay where they are."""
        self._library.folders.remove(folder_id)
