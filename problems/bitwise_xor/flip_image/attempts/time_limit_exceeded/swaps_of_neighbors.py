"""Moves each pixel to its index by swaps with its neighbor."""


def flip_image(image):
    for row in image:
        for end in range(len(row) - 1, 0, -1):
            for index in range(end):
                row[index], row[index + 1] = row[index + 1], row[index]
        for index in range(len(row)):
            row[index] ^= 1
    return image
