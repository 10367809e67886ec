from judge.kit import ListNode


def cycle_length(head: ListNode | None) -> int:
    """Count the nodes of the list's cycle, 0 when it has none."""
