from judge.kit import ListNode


def has_cycle(head: ListNode | None) -> bool:
    """Tell whether the list runs in a circle."""
