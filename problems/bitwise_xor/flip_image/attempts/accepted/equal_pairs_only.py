def flip_image(image):
    for row in image:
        left, right = 0, len(row) - 1
        while left <= right:
            if row[left] == row[right]:
                row[left] = row[right] = 1 - row[left]
            left += 1
            right -= 1
    return image
