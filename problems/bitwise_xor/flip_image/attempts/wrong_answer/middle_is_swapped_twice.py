"""Inverts both pixels after the swap, and the middle one twice."""


def flip_image(image):
    for row in image:
        left, right = 0, len(row) - 1
        while left <= right:
            row[left], row[right] = row[right], row[left]
            row[left] ^= 1
            row[right] ^= 1
            left += 1
            right -= 1
    return image
