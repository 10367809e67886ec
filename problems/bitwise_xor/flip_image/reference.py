def flip_image(image: list[list[int]]) -> list[list[int]]:
    for row in image:
        for left in range((len(row) + 1) // 2):
            row[left], row[-1 - left] = row[-1 - left] ^ 1, row[left] ^ 1
    return image
