def flip_image(image: list[list[int]]) -> list[list[int]]:
    """Reverse each row of the image and invert its pixels (0 and 1), in place, and return the image."""
