from judge.kit import TreeNode


def unique_bsts(n):
    shapes = [[()]]
    for size in range(1, n + 1):
        shapes.append(
            [
                (left, right)
                for on_the_left in range(size)
                for left in shapes[on_the_left]
                for right in shapes[size - 1 - on_the_left]
            ]
        )

    def numbered(shape, numbers):
        if not shape:
            return None
        left = numbered(shape[0], numbers)
        value = next(numbers)
        return TreeNode(value, left, numbered(shape[1], numbers))

    return [numbered(shape, iter(range(1, n + 1))) for shape in shapes[n] if shape]
