from judge.kit import ListNode


def has_cycle(head: ListNode | None) -> bool:
    """Return whether the linked list has a cycle."""
