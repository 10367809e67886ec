"""Caches answers by value and rest, though another node of that value has other leaves below."""


def has_path_sum(root, target):
    answers = {}

    def search(node, rest):
        if node is None:
            return False
        if node.left is None and node.right is None:
            return rest == node.val
        key = node.val, rest
        if key not in answers:
            answers[key] = search(node.left, rest - node.val) or search(node.right, rest - node.val)
        return answers[key]

    return search(root, target)
