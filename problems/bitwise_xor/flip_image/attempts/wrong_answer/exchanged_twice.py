"""Walks over the whole row, so that every pair is exchanged twice."""


def flip_image(image):
    for row in image:
        for left in range(len(row)):
            row[left], row[-1 - left] = row[-1 - left], row[left]
        for place in range(len(row)):
            row[place] ^= 1
    return image
