from judge.kit import ListNode


def cycle_start(head: ListNode | None) -> ListNode | None:
    """Return the node at which the list's cycle begins, None when it has none."""
