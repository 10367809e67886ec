def count_path_sums(root, target):
    def starting(node, rest):
        if node is None:
            return 0
        rest -= node.val
        return (rest == 0) + starting(node.left, rest) + starting(node.right, rest)

    def count(node):
        if node is None:
            return 0
        return starting(node, target) + count(node.left) + count(node.right)

    return count(root)
