//! The wallets of users, and the messages that they sign. The reference implements no elliptic curve and
//! accepts no signature, so a wallet can be verified by the backend and by seeds only.

use clerk_user::frontend::{AttemptWeb3WalletVerificationParams, PrepareWeb3WalletVerificationParams};
use clerk_user::{Web3Strategy, Web3Wallet, errors, wire};
use clerk_user_runtime::ApiError;

use super::lookup::find_identifier_mut;
use crate::clock::after;
use crate::serialization::web3_wallet;
use crate::state::{Challenge, IdentifierKind, IdentifierStatus, StoredUser};
use crate::transaction::Transaction;

/// How long a message can be signed, in milliseconds.
const LIFETIME: i64 = 10 * 60 * 1000;

impl Transaction<'_> {
    /// Adds an unverified wallet on behalf of its owner.
    pub(crate) fn create_own_wallet(
        &mut self,
        mut user: StoredUser,
        address: String,
    ) -> Result<Web3Wallet, ApiError> {
        let (kind, status) = (IdentifierKind::Wallet, IdentifierStatus::Unverified);
        let wallet = self.add_identifier(&mut user, kind, address, status, false)?;
        let user = self.save_changed(user)?;
        Ok(web3_wallet(&user, &wallet))
    }

    /// Issues a message to sign.
    pub(crate) fn prepare_wallet(
        &mut self,
        mut user: StoredUser,
        params: &PrepareWeb3WalletVerificationParams,
    ) -> Result<Web3Wallet, ApiError> {
        let id = params.web3_wallet_id.as_str();
        let wallet = find_identifier_mut(&mut user, IdentifierKind::Wallet, id)?;
        if wallet.is_verified() {
            return Err(ApiError::new(errors::VERIFICATION_ALREADY_VERIFIED));
        }
        let is_solana = params.strategy == Web3Strategy::Web3SolanaSignature;
        if is_solana == wallet.value.starts_with("0x") {
            return Err(ApiError::new(errors::FORM_PARAM_VALUE_INVALID).param(wire::params::STRATEGY));
        }
        wallet.challenge = Some(Challenge {
            id: self.ids.next("ver_"),
            strategy: params.strategy.as_str().to_owned(),
            secret: self.ids.next("Sign to show that this wallet is yours: "),
            attempts: 0,
            verified: false,
            expire_at: after(self.clock.now(), LIFETIME),
        });
        let wallet = wallet.clone();
        let user = self.save_changed(user)?;
        Ok(web3_wallet(&user, &wallet))
    }

    /// Rejects a signature.
    pub(crate) fn attempt_wallet(
        &mut self,
        mut user: StoredUser,
        params: &AttemptWeb3WalletVerificationParams,
    ) -> Result<Web3Wallet, ApiError> {
        let id = params.web3_wallet_id.as_str();
        let now = self.clock.now();
        let wallet = find_identifier_mut(&mut user, IdentifierKind::Wallet, id)?;
        if wallet.is_verified() {
            return Err(ApiError::new(errors::VERIFICATION_ALREADY_VERIFIED));
        }
        let challenge =
            wallet.challenge.as_mut().ok_or_else(|| ApiError::new(errors::VERIFICATION_MISSING))?;
        if now >= challenge.expire_at {
            return Err(ApiError::new(errors::VERIFICATION_EXPIRED));
        }
        challenge.attempts += 1;
        self.save(user)?;
        Err(ApiError::new(errors::FORM_INCORRECT_SIGNATURE).param(wire::params::SIGNATURE))
    }
}
