from judge.kit import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    """Merge the sorted linked lists into one, made of the same nodes, and return its head."""
