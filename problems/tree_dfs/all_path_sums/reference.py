from judge.kit import TreeNode


def all_path_sums(root: TreeNode | None, target: int) -> list[list[int]]:
    found: list[list[int]] = []
    way: list[int] = []

    def visit(node: TreeNode | None, rest: int) -> None:
        if node is None:
            return
        way.append(node.val)
        rest -= node.val
        if node.left is None and node.right is None and rest == 0:
            found.append(way.copy())
        visit(node.left, rest)
        visit(node.right, rest)
        way.pop()

    visit(root, target)
    return found
