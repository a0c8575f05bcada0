"""Writing to the library for the window, on a worker thread; what changed comes back as the library's changes."""

from __future__ import annotations

from collections.abc import Sequence

from albumen.core.library import Library


class Editing:
    """What the owner says of photographs, and of albums."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def rate(self, photo_ids: Sequence[int], rating: int) -> None:
        """Give 0 to 5 stars."""
        self._library.photos.set_rating(photo_ids, rating)

    def caption(self, photo_id: int, text: str) -> None:
        """Give a caption."""
        self._library.photos.set_caption(photo_id, text)

    def add_tag(self, photo_ids: Sequence[int], name: str) -> None:
        """Tag.

        Raises:
            UserError: the name cannot be a tag.
        """
        self._library.tags.add(photo_ids, name)

    def remove_tag(self, photo_ids: Sequence[int], name: str) -> None:
        """Take a tag off, whoever set it."""
        self._library.tags.remove(photo_ids, name)

    def decide_tag(self, photo_ids: Sequence[int], name: str, *, accept: bool) -> None:
        """Accept or reject a suggested tag."""
        self._library.tags.set_state(photo_ids, name, "accepted" if accept else "rejected")

    def new_album(self, name: str, photo_ids: Sequence[int]) -> int:
        """Make an album and put photographs in it; gives its id.

        Raises:
            UserError: there is one of this name, or the name is empty.
        """
        album = self._library.albums.create(name)
        if photo_ids:
            self._library.albums.add(album.id, photo_ids)
        return album.id

    def add_to_album(self, album_id: int, photo_ids: Sequence[int]) -> None:
        """Put photographs in an album."""
        self._library.albums.add(album_id, photo_ids)

    def remove_from_album(self, album_id: int, photo_ids: Sequence[int]) -> None:
        """Take photographs out of an album."""
        self._library.albums.remove(album_id, photo_ids)

    def rename_album(self, album_id: int, name: str) -> None:
        """Rename.

        Raises:
            UserError: the name is taken or empty.
        """
        self._library.albums.rename(album_id, name)

    def delete_album(self, album_id: int) -> None:
        """Delete the album; its photographs stay."""
        self._library.albums.delete(album_id)

    def remove_folder(self, folder_id: int) -> None:
        """Stop watching a folder; its files stay where they are."""
        self._library.folders.remove(folder_id)
