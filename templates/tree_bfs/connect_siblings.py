from judge.kit import NextTreeNode


def connect_siblings(root: NextTreeNode | None) -> None:
    """Set `next` of every node to the nearest node to its right on the same level, in place."""
