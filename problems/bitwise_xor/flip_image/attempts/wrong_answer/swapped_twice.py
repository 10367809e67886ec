"""Loops over the whole row, so that every pair is swapped twice."""


def flip_image(image):
    for row in image:
        for left in range(len(row)):
            row[left], row[-1 - left] = row[-1 - left], row[left]
        for index in range(len(row)):
            row[index] ^= 1
    return image
