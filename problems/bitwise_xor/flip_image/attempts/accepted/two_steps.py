def flip_image(image):
    for row in image:
        row.reverse()
        for place in range(len(row)):
            row[place] ^= 1
    return image
