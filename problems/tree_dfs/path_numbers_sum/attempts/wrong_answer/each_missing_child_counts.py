"""Adds the number at missing children and halves the sum, so a node with one child counts half."""


def path_numbers_sum(root):
    def total(node, number):
        if node is None:
            return number
        number = number * 10 + node.val
        return total(node.left, number) + total(node.right, number)

    return total(root, 0) // 2
