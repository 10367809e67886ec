class LinkedDeque:
    """A doubly linked list of integers that can be changed at both ends and reversed in O(1)."""

    def push_front(self, value: int) -> None:
        """Insert value at the front."""

    def push_back(self, value: int) -> None:
        """Insert value at the back."""

    def pop_front(self) -> int:
        """Remove and return the value at the front; IndexError when the list is empty."""

    def pop_back(self) -> int:
        """Remove and return the value at the back; IndexError when the list is empty."""

    def remove(self, value: int) -> bool:
        """Remove the first node with this value, from the front; return whether there was one."""

    def reverse(self) -> None:
        """Reverse the order of the list in O(1)."""

    def values(self) -> list[int]:
        """Return the values from the front to the back as a new list."""
