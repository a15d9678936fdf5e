import sys

from azure.identity import DefaultAzureCredential
from azure.storage.blob import BlobServiceClient, ExponentialRetry

MIB = 1024 * 1024


# <client>
def connect(account):
    """A client that waits longer after each refusal, and sends large blocks."""
    return BlobServiceClient(
        f"https://{account}.blob.core.windows.net",
        credential=DefaultAzureCredential(),
        retry_policy=ExponentialRetry(initial_backoff=2, increment_base=3, retry_total=5),
        max_block_size=16 * MIB,
        max_single_put_size=16 * MIB,
    )
# </client>


# <upload>
def upload(account, container, name, path):
    blob = connect(account).get_blob_client(container, name)
    with open(path, "rb") as data:
        blob.upload_blob(data, overwrite=True, max_concurrency=8)
# </upload>


if __name__ == "__main__":
    upload(*sys.argv[1:5])
