"""Walks along the row from its start to each of its pixels."""


def pixel_at(row, wanted):
    for place, pixel in enumerate(row):
        if place == wanted:
            return pixel
    return None


def flip_image(image):
    for place, row in enumerate(image):
        image[place] = [1 - pixel_at(row, wanted) for wanted in range(len(row) - 1, -1, -1)]
    return image
