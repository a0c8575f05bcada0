"""The Qt-free heart of Albumen: the library, the flow of photos into it, jobs and settings."""
