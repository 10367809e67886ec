"""Moves each pixel to its place by swaps with its neighbor."""


def flip_image(image):
    for row in image:
        for end in range(len(row) - 1, 0, -1):
            for place in range(end):
                row[place], row[place + 1] = row[place + 1], row[place]
        for place in range(len(row)):
            row[place] ^= 1
    return image
