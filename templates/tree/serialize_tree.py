from judge.kit import TreeNode


class TreeCodec:
    """Writes binary trees to strings and reads them again; the two are called in different processes."""

    def encode(self, root: TreeNode | None) -> str:
        """Return a string that tells everything about the tree."""

    def decode(self, text: str) -> TreeNode | None:
        """Return the tree of a string that encode returned, made of new nodes."""
