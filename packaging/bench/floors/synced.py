"""Writes the journal of the data folder named first into the folder named second, as for other computers."""

import sys
from datetime import datetime
from pathlib import Path

from companion.storage.paths import data_paths
from companion.storage.sync_folder import SyncFolder

SyncFolder(Path(sys.argv[2]), data_paths(Path(sys.argv[1]))).look(datetime.now().astimezone(), reading=False)
