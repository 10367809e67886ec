class Image:
    def __init__(self, rows):
        self.rows = rows

    def inverted(self, row, column):
        return 0 if self.rows[row][column] == 1 else 1

    def swap_inverted(self, row, left, right):
        first, last = self.inverted(row, left), self.inverted(row, right)
        self.rows[row][left] = last
        self.rows[row][right] = first


def flip_image(image):
    pixels = Image(image)
    side = len(image)
    for row in range(side):
        left, right = 0, side - 1
        while left <= right:
            pixels.swap_inverted(row, left, right)
            left += 1
            right -= 1
    return image
