"""Uses one row object for all rows, so that the last one shows everywhere."""


def flip_image(image):
    kept = []
    for i, row in enumerate(image):
        kept[:] = [1 - pixel for pixel in reversed(row)]
        image[i] = kept
    return image
