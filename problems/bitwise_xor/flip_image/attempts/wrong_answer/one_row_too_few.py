"""Ends before the last row."""


def flip_image(image):
    for place in range(max(len(image) - 1, 1)):
        image[place].reverse()
        image[place][:] = [1 - pixel for pixel in image[place]]
    return image
