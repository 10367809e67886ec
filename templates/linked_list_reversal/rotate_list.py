from judge.kit import ListNode


def rotate_list(head: ListNode | None, k: int) -> ListNode | None:
    """Bring the last node to the front, k times over, and return the new head."""
