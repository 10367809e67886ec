"""Gives the digits of deeper nodes the higher powers of ten."""


def path_numbers_sum(root):
    def total(node, number, power):
        if node is None:
            return 0
        number += node.val * power
        if node.left is None and node.right is None:
            return number
        return total(node.left, number, power * 10) + total(node.right, number, power * 10)

    return total(root, 0, 1)
