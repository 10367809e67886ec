"""Computes with floats, which hold only about 16 digits."""


def path_numbers_sum(root):
    def total(node, number):
        if node is None:
            return 0.0
        number = number * 10.0 + node.val
        if node.left is None and node.right is None:
            return number
        return total(node.left, number) + total(node.right, number)

    answer = total(root, 0.0)
    return int(answer) if answer < 1e300 else 0
