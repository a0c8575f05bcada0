"""One reader for each family of formats; `albumen.core.decode` chooses among them by what a file holds.

A reader takes the content as a seekable stream, how small the picture may become and what it may cost, and gives a
`DecodedPhoto` or raises `PhotoFailure`. Readers that need an optional package import it when they are called.
"""
