"""Stops when the two indices meet, so that the middle pixel of an odd row is not inverted."""


def flip_image(image):
    for row in image:
        left, right = 0, len(row) - 1
        while left < right:
            row[left], row[right] = row[right] ^ 1, row[left] ^ 1
            left += 1
            right -= 1
    return image
