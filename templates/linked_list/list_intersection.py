from judge.kit import ListNode


def list_intersection(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    """Return the first node that belongs to both linked lists, or None when they have no node in common."""
