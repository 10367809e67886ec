"""Takes the number of rows for their length."""


def flip_image(image):
    for row in image:
        row[: len(image)] = [1 - pixel for pixel in reversed(row[: len(image)])]
    return image
