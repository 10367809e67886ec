class SearchTree:
    """A binary search tree of distinct integers, without balancing."""

    def insert(self, value: int) -> bool:
        """Insert the value as a new leaf; return False if it is there already."""

    def remove(self, value: int) -> bool:
        """Remove the value; a node with two children takes the value of its successor. Return whether it was there."""

    def contains(self, value: int) -> bool:
        """Return whether the value is there."""

    def floor(self, value: int) -> int | None:
        """Return the largest value of the tree that is at most `value`, None if there is none."""

    def ceiling(self, value: int) -> int | None:
        """Return the smallest value of the tree that is at least `value`, None if there is none."""

    def inorder(self) -> list[int]:
        """Return all values in order: left subtree, node, right subtree."""

    def preorder(self) -> list[int]:
        """Return all values in preorder: node, left subtree, right subtree."""
