"""Inserts each pixel at the front of the new row, which moves all the others."""


def flip_image(image):
    for place, row in enumerate(image):
        mended = []
        for pixel in row:
            mended.insert(0, 1 - pixel)
        image[place] = mended
    return image
