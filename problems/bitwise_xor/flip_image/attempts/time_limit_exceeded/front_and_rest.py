"""Puts each row together from a pixel and the rest, which is copied each time."""


def flip_image(image):
    for place, row in enumerate(image):
        mended = []
        for pixel in row:
            mended = [1 - pixel, *mended]
        image[place] = mended
    return image
